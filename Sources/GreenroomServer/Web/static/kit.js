// The media kit's page: a copy button on every block, and printing. Without it the page is whole, only without buttons.

/** What a block holds, as text to paste: lists by line, questions with their numbers. */
function copiedText(block) {
    const copy = block.cloneNode(true);
    for (const node of copy.querySelectorAll("h2, .copy, .visually-hidden")) node.remove();
    for (const list of copy.querySelectorAll("ol")) {
        [...list.children].forEach((item, index) => item.prepend(`${index + 1}. `));
    }
    // innerText keeps line breaks only of what is laid out, so the copy is laid out for a moment, out of sight.
    const stage = document.createElement("div");
    stage.className = "visually-hidden kit-stage";
    stage.append(copy);
    document.body.append(stage);
    const text = copy.innerText.trim();
    stage.remove();
    return text;
}

/** What stands on a button, in the kit's language. */
const word = (page, name, otherwise) => page.querySelector(".kit-page")?.dataset[name] ?? otherwise;

async function copyBlock(button, page) {
    const block = button.closest(".kit-block");
    const label = button.firstChild;
    try {
        await navigator.clipboard.writeText(copiedText(block));
        label.data = word(page, "copied", "Copied");
    } catch {
        // Without a secure context the clipboard is closed to scripts: the text is selected for the guest's own copy.
        getSelection().selectAllChildren(block);
        label.data = word(page, "selected", "Selected");
    }
    setTimeout(() => { label.data = word(page, "copy", "Copy"); }, 2000);
}

/** Makes the kit in `page` interactive. */
export function wireKit(page) {
    for (const button of page.querySelectorAll(".kit-block > .copy")) {
        const title = button.closest(".kit-block").querySelector("h2")?.textContent ?? "";
        const about = document.createElement("span");
        about.className = "visually-hidden";
        about.textContent = ` ${title}`;
        button.replaceChildren(word(page, "copy", "Copy"), about);
        button.hidden = false;
        button.addEventListener("click", () => copyBlock(button, page));
    }
    const bar = page.querySelector(".kit-bar");
    if (!bar) return;
    const print = document.createElement("button");
    print.type = "button";
    print.textContent = word(page, "print", "Print or save as PDF");
    print.addEventListener("click", () => window.print());
    bar.append(print);
}

wireKit(document);
