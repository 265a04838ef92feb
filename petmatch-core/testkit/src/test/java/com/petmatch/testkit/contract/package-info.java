/** The in-memory stores under the contract suites. */
@org.jspecify.annotations.NullMarked
package com.petmatch.testkit.contract;
