/** Browser protections: headers, content security policy, CSRF, redirects, cookies and problem bodies. */
@NullMarked
package com.petmatch.security.web;

import org.jspecify.annotations.NullMarked;
