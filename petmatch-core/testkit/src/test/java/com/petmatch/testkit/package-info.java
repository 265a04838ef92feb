/** The testkit tested: real servers, faults, and the in-memory stores under the contract suites. */
@org.jspecify.annotations.NullMarked
package com.petmatch.testkit;
