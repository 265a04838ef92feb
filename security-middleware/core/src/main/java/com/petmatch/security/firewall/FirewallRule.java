package com.petmatch.security.firewall;

import com.petmatch.security.decision.Evidence.Severity;

/**
 * One thing a detector can find.
 *
 * @param id stable, its family first: {@code sqli.tautology}
 * @param severity what it counts
 * @param confidence which profiles count it
 */
public record FirewallRule(String id, AttackFamily family, Severity severity, Confidence confidence) {}
