package com.petmatch.i18n.model;

/**
 * How argument values are made safe for where the text goes.
 *
 * @param bidi whether and how a value of the other direction is isolated
 * @param plainSpaces whether U+00A0 and U+202F become ordinary spaces
 * @param controls what becomes of control characters in values
 */
public record RenderProfile(Bidi bidi, boolean plainSpaces, Controls controls) {

    /** Plain text for people: isolation marks only around values of the other direction. */
    public static final RenderProfile TEXT = new RenderProfile(Bidi.WHEN_NEEDED, false, Controls.KEPT);

    /** HTML: everything escaped, {@code <bdi>} in place of isolation marks. */
    public static final RenderProfile HTML = new RenderProfile(Bidi.HTML, false, Controls.KEPT);

    /** One header line: controls in values become spaces. */
    public static final RenderProfile LINE = new RenderProfile(Bidi.WHEN_NEEDED, false, Controls.SPACES);

    /** Short messages: no invisible character of ours. */
    public static final RenderProfile SMS = new RenderProfile(Bidi.NONE, true, Controls.KEPT);

    /** A log line: no invisible character, controls in values escaped. */
    public static final RenderProfile LOG = new RenderProfile(Bidi.NONE, true, Controls.ESCAPED);

    /** The same without isolation of values. */
    public RenderProfile withoutIsolation() {
        return new RenderProfile(Bidi.NONE, plainSpaces, controls);
    }

    public boolean isHtml() {
        return bidi == Bidi.HTML;
    }

    /** Isolation of values. */
    public enum Bidi {
        WHEN_NEEDED,
        HTML,
        NONE
    }

    /** Treatment of control characters in values. */
    public enum Controls {
        KEPT,
        SPACES,
        ESCAPED
    }
}
