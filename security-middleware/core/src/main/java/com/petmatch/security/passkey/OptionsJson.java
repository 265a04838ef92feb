package com.petmatch.security.passkey;

import com.petmatch.kernel.privacy.SubjectId;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what {@code PublicKeyCredential.parse…OptionsFromJSON} of browsers reads. */
final class OptionsJson {

    // Ed25519, ES256, RS256: the order of preference.
    private static final List<Integer> ALGORITHMS = List.of(-8, -7, -257);
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final RelyingParty party;
    private final Duration lifetime;

    OptionsJson(RelyingParty party, Duration lifetime) {
        this.party = party;
        this.lifetime = lifetime;
    }

    String creation(PasskeyUser user, String challenge, List<Passkey> present) {
        return written(json -> {
            json.writeObjectPropertyStart("rp")
                    .writeStringProperty("id", party.id())
                    .writeStringProperty("name", party.name())
                    .writeEndObject();
            json.writeObjectPropertyStart("user")
                    .writeStringProperty("id", handle(user.subject()))
                    .writeStringProperty("name", user.name())
                    .writeStringProperty("displayName", user.displayName())
                    .writeEndObject();
            common(json, challenge);
            json.writeArrayPropertyStart("pubKeyCredParams");
            ALGORITHMS.forEach(algorithm -> json.writeStartObject()
                    .writeStringProperty("type", "public-key")
                    .writeNumberProperty("alg", algorithm)
                    .writeEndObject());
            json.writeEndArray();
            descriptors(json, "excludeCredentials", present);
            json.writeObjectPropertyStart("authenticatorSelection")
                    .writeStringProperty("residentKey", "required")
                    .writeBooleanProperty("requireResidentKey", true)
                    .writeStringProperty("userVerification", "required")
                    .writeEndObject();
            json.writeStringProperty("attestation", "none");
        });
    }

    String request(String challenge, List<Passkey> allowed, boolean userVerification) {
        return written(json -> {
            json.writeStringProperty("rpId", party.id());
            common(json, challenge);
            descriptors(json, "allowCredentials", allowed);
            json.writeStringProperty("userVerification", userVerification ? "required" : "preferred");
        });
    }

    /** The subject's 16 bytes: authenticators hand them back as the user handle. */
    static String handle(SubjectId subject) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(16)
                        .putLong(subject.value().getMostSignificantBits())
                        .putLong(subject.value().getLeastSignificantBits())
                        .array());
    }

    private void common(JsonGenerator json, String challenge) {
        json.writeStringProperty("challenge", challenge);
        json.writeNumberProperty("timeout", lifetime.toMillis());
    }

    private static void descriptors(JsonGenerator json, String name, List<Passkey> passkeys) {
        json.writeArrayPropertyStart(name);
        for (Passkey passkey : passkeys) {
            json.writeStartObject()
                    .writeStringProperty("type", "public-key")
                    .writeStringProperty("id", passkey.id().value())
                    .writeArrayPropertyStart("transports");
            passkey.credential().transports().stream().sorted().forEach(json::writeString);
            json.writeEndArray().writeEndObject();
        }
        json.writeEndArray();
    }

    private static String written(Consumer<JsonGenerator> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            members.accept(json);
            json.writeEndObject();
        }
        return text.toString();
    }
}
