package com.petmatch.security.testkit.catalogue;

/**
 * A row that needs more than requests, and the library's own test of it; it is not counted as a case.
 *
 * @param test the simple name of the test class
 */
public record ProvenRow(AttackFamily family, String test) {}
