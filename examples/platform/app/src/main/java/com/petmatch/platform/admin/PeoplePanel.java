package com.petmatch.platform.admin;

import java.time.Instant;

/** Accounts and subscriptions by count. */
public record PeoplePanel(long accounts, long newToday, long active, long pastDue, Instant asOf) {}
