/**
 * The attack catalogue: published attacks run against a host's own configured pipeline, or against the running host,
 * with a report for an auditor.
 */
@NullMarked
package com.petmatch.security.testkit.catalogue;

import org.jspecify.annotations.NullMarked;
