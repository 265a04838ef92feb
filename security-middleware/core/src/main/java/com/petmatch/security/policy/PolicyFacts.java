package com.petmatch.security.policy;

import com.petmatch.security.address.IpAddress;
import java.util.List;
import java.util.function.Function;

/**
 * What the rules of a policy look at: the decoded request, once.
 *
 * @param path decoded, with its leading slash
 * @param query as received, without the question mark
 * @param headers the values of a field by lower-case name
 * @param bodyBytes the declared length; 0 when there is none
 * @param account the subject, empty for nobody
 * @param tenant the caller's, empty for nobody
 */
public record PolicyFacts(
        String method,
        String host,
        String path,
        String query,
        Function<String, List<String>> headers,
        long bodyBytes,
        IpAddress client,
        String account,
        List<String> roles,
        String tenant) {}
