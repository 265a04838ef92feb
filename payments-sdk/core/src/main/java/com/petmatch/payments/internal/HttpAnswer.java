package com.petmatch.payments.internal;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a provider answered.
 *
 * @param json the body; always there for a 2xx, without members where the provider sent none on purpose (204)
 * @param uncertain whether an earlier try of the same request may have taken effect
 */
public record HttpAnswer(int status, Optional<JsonNode> json, Optional<String> requestId, boolean uncertain) {

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
