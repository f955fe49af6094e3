// Puts an interview into a page of any other site:
//
//   <script src="https://greenroom.example/embed.js" async></script>
//   <greenroom-chat src="https://greenroom.example" campaign="…" lang="fr" accent="#7a1f5c" height="720"></greenroom-chat>
//
// The interview stands in a frame and changes nothing of the page. What happens in it comes as events of the element:
// greenroom:started {id}, greenroom:progress {progress, phase}, greenroom:completed {id}. What is said stays in the frame.

(() => {
    const here = document.currentScript?.src;
    const heights = { least: 360, usual: 720, most: 1200 };
    const told = new Set(["started", "progress", "completed"]);

    class GreenroomChat extends HTMLElement {
        static observedAttributes = ["src", "campaign", "lang", "accent", "height"];

        #frame = null;
        #origin = null;
        #listen = (event) => this.#heard(event);

        connectedCallback() {
            addEventListener("message", this.#listen);
            this.#show();
        }

        disconnectedCallback() {
            removeEventListener("message", this.#listen);
            this.#frame?.remove();
            this.#frame = null;
        }

        attributeChangedCallback(name) {
            if (!this.#frame) return;
            if (name === "height") this.#size(heights.usual);
            else this.#show();
        }

        /** The address of the interview, with what the element says of it. */
        #address() {
            const address = new URL("/embed", new URL(this.getAttribute("src") || here, location.href));
            address.searchParams.set("host", location.origin);
            for (const name of ["campaign", "lang", "accent"]) {
                if (this.hasAttribute(name)) address.searchParams.set(name, this.getAttribute(name));
            }
            return address;
        }

        #show() {
            const address = this.#address();
            if (!["https:", "http:"].includes(address.protocol)) return;
            this.#origin = address.origin;
            const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
            this.#frame = document.createElement("iframe");
            // Styles by script are no inline styles, so the page's own policy does not matter.
            Object.assign(this.#frame.style, {
                display: "block", width: "100%", border: "0", borderRadius: "14px", colorScheme: "normal",
            });
            this.#frame.title = this.getAttribute("label") ?? "Greenroom";
            this.#frame.allow = "clipboard-write; camera";
            this.#frame.referrerPolicy = "strict-origin";
            this.#size(heights.usual);
            this.#frame.src = address.href;
            this.style.display ||= "block";
            root.replaceChildren(this.#frame);
        }

        #size(wanted) {
            const given = Number(this.getAttribute("height"));
            const height = given || Math.min(heights.most, Math.max(heights.least, Number(wanted) || heights.usual));
            this.#frame.style.height = `${Math.round(height)}px`;
        }

        /** Only the frame's own window at the interview's own address is listened to. */
        #heard(message) {
            if (message.origin !== this.#origin || message.source !== this.#frame?.contentWindow) return;
            const { source, event, detail } = message.data ?? {};
            if (source !== "greenroom") return;
            if (event === "resize") this.#size(detail?.height);
            else if (told.has(event)) this.dispatchEvent(new CustomEvent(`greenroom:${event}`, { detail, bubbles: true }));
        }
    }

    if (!customElements.get("greenroom-chat")) customElements.define("greenroom-chat", GreenroomChat);
})();
