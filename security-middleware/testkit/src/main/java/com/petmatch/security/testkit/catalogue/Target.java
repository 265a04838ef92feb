package com.petmatch.security.testkit.catalogue;

/** What the catalogue attacks. */
interface Target {

    /** Sends one request. Never throws on what comes back. */
    Answer send(AttackRequest request, ClientNumber client);

    /** Whether requests are decided without a socket. */
    boolean isInMemory();

    /** How the report names it. */
    String name();
}
