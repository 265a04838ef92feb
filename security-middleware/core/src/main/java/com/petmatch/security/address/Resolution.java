package com.petmatch.security.address;

/**
 * What a resolver found out.
 *
 * @param client the client's address
 * @param conflict whether the header that is not believed says something else: somebody tries, or a proxy is set wrong
 */
public record Resolution(IpAddress client, boolean conflict) {}
