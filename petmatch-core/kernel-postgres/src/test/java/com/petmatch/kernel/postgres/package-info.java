/** The PostgreSQL stores under the contract suites, with faults and several workers. */
@org.jspecify.annotations.NullMarked
package com.petmatch.kernel.postgres;
