extension HTMLReport {
    /// Colours and type are those of the product's own pages.
    static let stylesheet: Markup = """
        :root { color-scheme: light dark; --paper: #fbf8f3; --sheet: #ffffff; --sunk: #f3ede4; --ink: #2a2521;
          --soft: #665d54; --line: #e6ded2; --edge: #b3a89a; --accent: #276047; --accent-tint: #e4efe8;
          --danger: #a3301f; --danger-tint: #fbe9e5; --guest: #276047; --on-guest: #ffffff;
          --text: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
          --display: "Iowan Old Style", "Palatino Linotype", Palatino, P052, Georgia, "Noto Serif", serif; }
        @media (prefers-color-scheme: dark) { :root { --paper: #181613; --sheet: #211e1a; --sunk: #2a2722;
          --ink: #f0e9df; --soft: #b5aa9c; --line: #38332c; --edge: #7d7467; --accent: #8fd0ae; --accent-tint: #23352c;
          --danger: #ff9d8c; --danger-tint: #3d2420; --guest: #2c5a45; --on-guest: #f3fbf6; } }
        *, ::before, ::after { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1rem/1.5 var(--text);
          overflow-wrap: anywhere; }
        .top, main { max-width: 70rem; margin: 0 auto; padding-inline: clamp(1rem, 4vw, 2.25rem); }
        .top { padding-block: clamp(1.75rem, 5vw, 3.5rem) 0.5rem; }
        main { padding-bottom: 5rem; }
        .brand { margin: 0; color: var(--accent); font-weight: 650; letter-spacing: 0.02em; }
        h1, h2, h3 { font-family: var(--display); font-weight: 600; line-height: 1.15; text-wrap: balance; }
        h1 { margin: 0.15rem 0 0.35rem; font-size: clamp(2.2rem, 7vw, 3.4rem); }
        h2 { margin: 0; font-size: clamp(1.4rem, 4vw, 1.9rem); }
        h3 { margin: 1.75rem 0 0.75rem; font-size: 1.2rem; }
        section { margin-top: clamp(2.25rem, 6vw, 3.5rem); }
        .lead, .soft { color: var(--soft); }
        .lead { margin: 0; font-size: 1.05rem; }
        section > .soft { margin: 0.25rem 0 1.1rem; }
        .tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 10rem), 1fr)); gap: 0.75rem;
          margin: 0; padding: 0; list-style: none; }
        @media (max-width: 30rem) { .tiles { grid-template-columns: 1fr 1fr; } }
        .tile { display: flex; flex-direction: column; padding: 0.9rem 1rem; border: 1px solid var(--line);
          border-radius: 14px; background: var(--sheet); }
        .tile p { margin: 0; }
        .tile .number { font: 600 1.9rem/1.15 var(--display); font-variant-numeric: tabular-nums; }
        .tile .name { margin: 0.2rem 0 0.6rem; font-size: 0.92rem; line-height: 1.35; }
        .tile .goal { margin-top: auto; text-wrap: balance; color: var(--soft); font-size: 0.85rem; }
        .tile[data-met="yes"] .mark { color: var(--accent); font-weight: 700; }
        .tile[data-met="no"] { border-color: var(--danger); background: var(--danger-tint); }
        .tile[data-met="no"] .mark, .tile[data-met="no"] .number { color: var(--danger); }
        .panel { margin: 0 0 0.9rem; padding: 1.1rem 1.2rem; border: 1px solid var(--line); border-radius: 14px;
          background: var(--sheet); }
        .panel figcaption { margin-bottom: 0.8rem; color: var(--soft); font-size: 0.92rem; }
        .panel figcaption strong { color: var(--ink); }
        .panels { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 0.9rem;
          align-items: start; }
        .panel svg:not(.rail) { display: block; width: 100%; overflow: visible; }
        .bar.without { fill: var(--edge); } .bar.with { fill: var(--accent); }
        .axis { stroke: var(--line); } .median { fill: var(--ink); }
        .tick, .count { fill: var(--soft); font: 400 11px var(--text); text-anchor: middle;
          font-variant-numeric: tabular-nums; }
        .count { fill: var(--ink); }
        .saving { display: grid; grid-template-columns: auto 1fr; gap: 0.5rem 2rem; align-items: center; }
        @media (max-width: 40rem) { .saving { grid-template-columns: 1fr; } }
        .big { margin: 0; color: var(--accent); font: 600 clamp(2.8rem, 9vw, 4rem)/1 var(--display); }
        .row { display: flex; align-items: center; gap: 0.75rem; min-height: 1.15rem; }
        .rows .row { min-height: 1.9rem; } .rows .label { flex: 0 0 8rem; font-size: 0.92rem; }
        .rail { flex: 1 1 0; min-width: 3rem; height: 0.6rem; border-radius: 0.3rem; }
        .rail .ground { fill: var(--sunk); }
        .value { flex: 0 0 2.4rem; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
        .compare { display: grid; gap: 0.35rem 2.5rem; margin: 0; padding: 0; list-style: none; }
        @media (min-width: 62rem) { .compare { grid-template-columns: 1fr 1fr; } }
        .compare li { display: grid; grid-template-columns: 15rem 1fr; gap: 0 1rem; align-items: center;
          padding-block: 0.3rem; border-bottom: 1px solid var(--line); }
        @media (max-width: 40rem) { .compare li { grid-template-columns: 1fr; } }
        .compare .label { font-size: 0.92rem; }
        .key { display: inline-block; width: 0.75rem; height: 0.75rem; margin-left: 0.6rem; border-radius: 3px;
          background: var(--edge); } .key.with { background: var(--accent); }
        .key:first-child { margin-left: 0; }
        .facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(7.6rem, 1fr)); gap: 0.6rem 1rem;
          margin: 1rem 0 0; }
        .facts dt { color: var(--soft); font-size: 0.85rem; } .facts dd { margin: 0; font-weight: 600;
          font-variant-numeric: tabular-nums; }
        .cards { display: grid; gap: 0.5rem; margin-top: 1rem; }
        .card { border: 1px solid var(--line); border-radius: 12px; background: var(--sheet); padding: 0 1.1rem; }
        .card[open] { padding-bottom: 1rem; }
        summary { cursor: pointer; } summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
        .card > summary { display: flex; flex-wrap: wrap; gap: 0.4rem 1rem; justify-content: space-between;
          align-items: center; padding-block: 0.75rem; list-style: none; }
        .card > summary::-webkit-details-marker { display: none; }
        .who { flex: 1 1 16rem; } .badges { display: flex; flex-wrap: wrap; gap: 0.35rem; }
        .badge { padding: 0.1rem 0.6rem; border-radius: 1rem; background: var(--sunk); font-size: 0.85rem;
          white-space: nowrap; }
        .badge.good { background: var(--accent-tint); color: var(--accent); }
        .badge.bad { background: var(--danger-tint); color: var(--danger); }
        table { width: 100%; max-width: 34rem; border-collapse: collapse; font-size: 0.92rem; }
        th, td { padding: 0.3rem 0.5rem 0.3rem 0; border-bottom: 1px solid var(--line); text-align: start;
          font-weight: 400; }
        thead th { font-weight: 600; overflow-wrap: normal; } td { white-space: nowrap; font-variant-numeric: tabular-nums; }
        .fault { margin: 0.75rem 0; padding: 0.7rem 0.9rem; border-inline-start: 3px solid var(--danger);
          background: var(--danger-tint); border-radius: 0 8px 8px 0; font-size: 0.92rem; }
        .transcript { margin-top: 0.9rem; } .transcript > summary { color: var(--soft); }
        .chat { display: flex; flex-direction: column; gap: 0.5rem; margin: 0.9rem 0 0; padding: 0; list-style: none; }
        .chat p { margin: 0; padding: 0.55rem 0.85rem; border-radius: 14px; white-space: pre-wrap; font-size: 0.94rem; }
        .chat li { max-width: min(38rem, 88%); align-self: flex-start; }
        .chat .bot p { background: var(--sunk); border-bottom-left-radius: 4px; }
        .chat .guest { align-self: flex-end; }
        .chat .guest p { background: var(--guest); color: var(--on-guest); border-bottom-right-radius: 4px; }
        .chat .file { align-self: center; } .chat .file p { color: var(--soft); font-size: 0.88rem; padding: 0; }
        @media print { .card { break-inside: avoid; } }
        """
}
