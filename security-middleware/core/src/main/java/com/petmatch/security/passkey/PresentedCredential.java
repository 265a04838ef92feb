package com.petmatch.security.passkey;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** What the engine must read of a browser's answer before a verifier can check it; proves nothing. */
record PresentedCredential(PasskeyId id, String challenge, Optional<String> userHandle) {

    private static final int MAX_LENGTH = 65_536;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxStringLength(MAX_LENGTH)
                    .maxNameLength(256)
                    .maxNumberLength(64)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Empty when the text is no such answer. Never throws. */
    static Optional<PresentedCredential> read(String json) {
        if (json.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Map<String, String> texts = texts(json);
        String id = texts.getOrDefault("id", "");
        String client = decoded(texts.getOrDefault("response.clientDataJSON", ""));
        String challenge = texts(client).getOrDefault("challenge", "");
        boolean readable = PasskeyId.isPossible(id) && id.equals(texts.get("rawId")) && !challenge.isEmpty();
        return readable
                ? Optional.of(new PresentedCredential(
                        new PasskeyId(id), challenge, Optional.ofNullable(texts.get("response.userHandle"))))
                : Optional.empty();
    }

    /** The string members of an object and of the objects in it, by dotted path; empty when malformed. */
    private static Map<String, String> texts(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), new StringReader(json))) {
            Map<String, String> texts = new HashMap<>();
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Map.of();
            }
            members(parser, "", texts);
            return parser.nextToken() == null ? texts : Map.of();
        } catch (JacksonException malformed) {
            return Map.of();
        }
    }

    // Ends the recursion: the parser refuses more than 16 levels.
    private static void members(JsonParser parser, String path, Map<String, String> texts) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = path + parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.VALUE_STRING) {
                texts.put(name, parser.getString());
            } else if (value == JsonToken.START_OBJECT) {
                members(parser, name + ".", texts);
            } else {
                parser.skipChildren();
            }
        }
    }

    private static String decoded(String base64url) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(base64url);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException malformed) {
            return "";
        }
    }

    @Override
    public String toString() {
        return "PresentedCredential[" + id + "]";
    }
}
