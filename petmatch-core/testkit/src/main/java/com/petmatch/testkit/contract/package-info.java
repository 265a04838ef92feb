/** Contract suites: what every store of a kernel port promises, as abstract JUnit classes for stores to extend. */
@NullMarked
package com.petmatch.testkit.contract;

import org.jspecify.annotations.NullMarked;
