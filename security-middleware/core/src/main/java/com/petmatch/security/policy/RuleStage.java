package com.petmatch.security.policy;

/** Where a rule is asked; the rooms of the pipeline by their names in a document. */
public enum RuleStage {
    BAN_LIST("ban-list"),
    HONEYPOT("honeypot"),
    FIREWALL("firewall"),
    BODY("body");

    private final String text;

    RuleStage(String text) {
        this.text = text;
    }

    /** The name in a document. */
    public String text() {
        return text;
    }
}
