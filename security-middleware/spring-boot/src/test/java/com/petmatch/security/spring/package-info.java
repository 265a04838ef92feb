@NullMarked
package com.petmatch.security.spring;

import org.jspecify.annotations.NullMarked;
