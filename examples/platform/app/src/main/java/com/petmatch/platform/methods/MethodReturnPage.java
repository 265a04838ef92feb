package com.petmatch.platform.methods;

import com.petmatch.platform.web.Refusal;
import java.util.Optional;

/**
 * Where the provider's page sends a person back to.
 *
 * @param reason why the provider declined
 */
public record MethodReturnPage(MethodProgress progress, Optional<Refusal> reason) {}
