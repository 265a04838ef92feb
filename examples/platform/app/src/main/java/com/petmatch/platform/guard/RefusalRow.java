package com.petmatch.platform.guard;

import java.time.Instant;

/**
 * One request that was refused.
 *
 * @param route as the route table writes it
 * @param network of the client, as limits count it
 * @param rules what spoke against it
 */
public record RefusalRow(Instant at, int status, String route, String network, String rules) {}
