package com.petmatch.platform.wiring;

import com.petmatch.security.event.SecurityListener;

/** Every listener of security events in one, each shielded from the others: what the engines tell. */
record SecurityHearers(SecurityListener all) {}
