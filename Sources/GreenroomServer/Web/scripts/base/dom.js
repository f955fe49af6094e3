// Building blocks of the page. Text only ever gets in as text nodes: nothing here parses HTML.

export const byId = (id) => document.getElementById(id);

/** Makes an element: `el("p.soft", { id: "x", onclick: f }, "text", child)`. Null children are left out. */
export function el(tag, attributes = {}, ...children) {
    const [name, ...classes] = tag.split(".");
    const node = document.createElement(name);
    if (classes.length) node.className = classes.join(" ");
    for (const [key, value] of Object.entries(attributes)) {
        if (value === false || value === null || value === undefined) continue;
        if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
        else node.setAttribute(key, value === true ? "" : value);
    }
    node.append(...children.flat(2).filter((child) => child !== null && child !== undefined && child !== false));
    return node;
}

export const button = (label, onclick, attributes = {}) =>
    el("button.button.small", { type: "button", onclick, ...attributes }, label);

/** A drawing of `styles/icons.css`, for the eye only. */
export const icon = (name) => el(`span.icon.${name}`, { "aria-hidden": "true" });

/**
 * Makes `wanted` the children of `parent` and touches nothing that is in its place already, so that nothing is read
 * out twice and no animation begins anew.
 */
export function arrange(parent, wanted) {
    const keep = new Set(wanted);
    for (const node of [...parent.children]) if (!keep.has(node)) node.remove();
    let place = parent.firstElementChild;
    for (const node of wanted) {
        if (node === place) place = place.nextElementSibling;
        else parent.insertBefore(node, place);
    }
}

/** Puts new children into a node that may hold the focus; it stays on the part that took the old one's place. */
export function replaceKeepingFocus(node, children) {
    const focus = node.contains(document.activeElement) ? document.activeElement.dataset.focus : null;
    node.replaceChildren(...children.filter(Boolean));
    if (focus) node.querySelector(`[data-focus="${CSS.escape(focus)}"]`)?.focus();
}

/** Saves a text as a file of the guest's. */
export function save(text, name, type) {
    const url = URL.createObjectURL(new Blob([text], { type }));
    el("a", { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
