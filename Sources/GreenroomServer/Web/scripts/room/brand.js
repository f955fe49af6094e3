// A campaign's colour. The style sheet keeps its contrast: it takes the hue, and the lightness that each scheme needs.

export function wear(color) {
    if (!/^#[0-9a-f]{6}$/i.test(color ?? "")) return;
    document.documentElement.style.setProperty("--brand", color);
    document.documentElement.dataset.brand = "";
}
