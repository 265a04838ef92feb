package com.petmatch.payments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published vectors of webhook signatures. */
public final class SignatureVectors {

    private SignatureVectors() {}

    /** The file of a provider, whole. */
    public static JsonNode of(String provider) {
        String name = "/signatures/" + provider + ".json";
        try (InputStream file = SignatureVectors.class.getResourceAsStream(name)) {
            return new JsonMapper().readTree(Objects.requireNonNull(file, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ways to spoil a header, each named by what it does. */
    public static List<String> mangled(String header) {
        return List.of(
                "",
                " ",
                ",",
                "=",
                ",,,,",
                header + ",",
                "," + header,
                header.replace("=", ""),
                header.replace("=", "=="),
                header.replace(',', ';'),
                header.substring(0, header.length() - 1),
                header + "0",
                header.replaceAll("[0-9]", "\uff11"),
                header + "\u0000",
                header + "\n",
                header.replace("v1", "v2"),
                header + "," + header,
                "\ud800" + header);
    }
}
