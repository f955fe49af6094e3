// The start page: opens an interview, or goes back to the one that this browser had open.

const startButton = document.getElementById("start");
const problemLine = document.getElementById("problem");

async function begin() {
    startButton.disabled = true;
    problemLine.textContent = "";
    try {
        const response = await fetch("/api/v1/conversations", {
            method: "POST",
            headers: { "Content-Type": "application/json", Accept: "application/json" },
            body: "{}",
        });
        const answer = await response.json();
        if (!response.ok) throw new Error(answer.detail ?? answer.title);
        location.assign(`/c/${answer.conversation.id}`);
    } catch (error) {
        problemLine.textContent = error instanceof TypeError
            ? "The server can’t be reached. Check your connection and try again."
            : error.message ?? "That didn’t work. Please try again.";
        startButton.disabled = false;
    }
}

startButton.addEventListener("click", begin);
// Coming back with the browser's back button, the page may be shown as it was left.
addEventListener("pageshow", () => { startButton.disabled = false; });

try {
    const last = localStorage.getItem("greenroom:last");
    if (last) {
        const link = document.getElementById("resume");
        link.href = `/c/${encodeURIComponent(last)}`;
        link.hidden = false;
        startButton.textContent = "Start a new interview";
    }
} catch { /* without storage there is nothing to go back to */ }
