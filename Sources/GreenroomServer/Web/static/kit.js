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
    const label = button.textContent;
    try {
        await navigator.clipboard.writeText(copiedText(button.closest(".kit-block")));
        button.textContent = "Copied";
    } catch {
        button.textContent = "Select and copy";
    }
    setTimeout(() => { button.textContent = label; }, 1800);
}

/** Makes the kit in `page` interactive. */
export function wireKit(page) {
    for (const button of page.querySelectorAll(".kit-block > .copy")) {
        const title = button.closest(".kit-block").querySelector("h2")?.textContent ?? "";
        button.setAttribute("aria-label", `Copy: ${title}`);
        button.setAttribute("aria-live", "polite");
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
