package com.petmatch.examples.story;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** An authenticator inside Chromium, as its developer tools offer it: it consents at once and can be made to lie. */
final class VirtualAuthenticator {

    private final CDPSession tools;
    private final String id;

    /** Built into the page's device, with room for passkeys, its user known. */
    VirtualAuthenticator(Person person) {
        this.tools = person.page().context().newCDPSession(person.page());
        tools.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject arguments = new JsonObject();
        arguments.add("options", options);
        this.id = tools.send("WebAuthn.addVirtualAuthenticator", arguments)
                .get("authenticatorId")
                .getAsString();
    }

    /** From now on it claims to know its user without having looked. */
    void skipsVerification() {
        JsonObject arguments = own();
        arguments.addProperty("isUserVerified", false);
        tools.send("WebAuthn.setUserVerified", arguments);
    }

    /** From now on its signatures are worth nothing. */
    void signsBadly() {
        JsonObject arguments = own();
        arguments.addProperty("isBogusSignature", true);
        tools.send("WebAuthn.setResponseOverrideBits", arguments);
    }

    /** Puts the keys back as they were before they were last used, as a copy of the authenticator has them. */
    void becomesACopy() {
        JsonArray keys = tools.send("WebAuthn.getCredentials", own()).getAsJsonArray("credentials");
        for (var key : keys) {
            JsonObject removal = own();
            removal.add("credentialId", key.getAsJsonObject().get("credentialId"));
            tools.send("WebAuthn.removeCredential", removal);
            JsonObject copy = key.getAsJsonObject().deepCopy();
            copy.addProperty("signCount", 0);
            JsonObject addition = own();
            addition.add("credential", copy);
            tools.send("WebAuthn.addCredential", addition);
        }
    }

    private JsonObject own() {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("authenticatorId", id);
        return arguments;
    }
}
