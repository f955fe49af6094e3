// The media kit's page: a copy button on every block, and printing. Without it the page is whole, only without buttons.

function copiedText(block) {
    const copy = block.cloneNode(true);
    for (const node of copy.querySelectorAll("h2, .copy, .visually-hidden")) node.remove();
    // innerText keeps line breaks only of what is laid out, so the copy is laid out for a moment, out of sight.
    const stage = document.createElement("div");
    stage.className = "visually-hidden kit-stage";
    stage.append(copy);
    document.body.append(stage);
    const text = copy.innerText.trim();
    stage.remove();
    return text;
}

async function copyBlock(button) {
    const block = button.closest(".kit-block");
    const label = button.firstChild;
    try {
        await navigator.clipboard.writeText(copiedText(block));
        label.data = "Copied";
    } catch {
        // Without a secure context the clipboard is closed to scripts: the text is selected for the guest's own copy.
        getSelection().selectAllChildren(block);
        label.data = "Selected";
    }
    setTimeout(() => { label.data = "Copy"; }, 2000);
}

/** Makes the kit in `page` interactive. */
export function wireKit(page) {
    for (const button of page.querySelectorAll(".kit-block > .copy")) {
        const title = button.closest(".kit-block").querySelector("h2")?.textContent ?? "";
        const about = document.createElement("span");
        about.className = "visually-hidden";
        about.textContent = ` ${title}`;
        button.replaceChildren("Copy", about);
        button.hidden = false;
        button.addEventListener("click", () => copyBlock(button));
    }
    const bar = page.querySelector(".kit-bar");
    if (!bar) return;
    const print = document.createElement("button");
    print.type = "button";
    print.textContent = "Print or save as PDF";
    print.addEventListener("click", () => window.print());
    bar.append(print);
}

wireKit(document);
