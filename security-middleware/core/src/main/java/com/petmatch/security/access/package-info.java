/** Who may do what: roles, permissions, one compiled policy and one authorizer. */
@NullMarked
package com.petmatch.security.access;

import org.jspecify.annotations.NullMarked;
