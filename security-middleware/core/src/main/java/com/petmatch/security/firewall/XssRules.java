package com.petmatch.security.firewall;

/** What can be found in HTML; a set of findings is a bit mask. */
final class XssRules {

    static final FoundRules ALL = new FoundRules(AttackFamily.XSS);

    static final int SCRIPT_TAG = ALL.sure("script-tag");
    static final int ACTIVE_TAG = ALL.sure("active-tag");
    static final int EVENT_HANDLER = ALL.sure("event-handler");
    static final int SCRIPT_URL = ALL.sure("script-url");
    static final int STYLE = ALL.sure("style");
    static final int SOURCE_DOCUMENT = ALL.sure("source-document");
    static final int ANIMATION = ALL.sure("animation");
    static final int META = ALL.sure("meta");
    static final int BINDING = ALL.sure("binding");
    static final int DECLARATION = ALL.sure("declaration");
    static final int CONDITIONAL_COMMENT = ALL.sure("conditional-comment");
    static final int SCRIPT_BREAKOUT = ALL.sure("script-breakout");
    static final int LIKELY_TAG = ALL.likely("likely-tag");
    static final int LIKELY_HANDLER = ALL.likely("likely-handler");
    static final int LIKELY_STYLE = ALL.likely("likely-style");
    static final int LIKELY_DECLARATION = ALL.likely("likely-declaration");
    static final int MARKUP = ALL.possible("markup");

    private XssRules() {}
}
