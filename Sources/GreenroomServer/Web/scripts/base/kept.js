// What this browser keeps for the guest. Without storage (private windows, third-party frames) nothing is kept, and
// nothing breaks.

const storage = (name) => {
    try { return window[name]; } catch { return null; }
};

const guarded = (run, otherwise = null) => {
    try { return run() ?? otherwise; } catch { return otherwise; }
};

function box(name) {
    return {
        get: (key) => guarded(() => storage(name).getItem(`greenroom:${key}`)),
        set: (key, value) => guarded(() => storage(name).setItem(`greenroom:${key}`, value)),
        remove: (key) => guarded(() => storage(name).removeItem(`greenroom:${key}`)),
        /** Keys that begin so, without the house's prefix. */
        keys: (prefix) => guarded(() => Object.keys(storage(name))
            .filter((key) => key.startsWith(`greenroom:${prefix}`)).map((key) => key.slice("greenroom:".length)), []),
    };
}

/** Kept on this device. */
export const kept = box("localStorage");

/** Kept while this tab is open. */
export const keptHere = box("sessionStorage");
