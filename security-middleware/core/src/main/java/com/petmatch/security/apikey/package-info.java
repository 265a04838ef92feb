/** Keys of programs: made once, shown once, bound to one tenant, a list of permissions and optional networks. */
@NullMarked
package com.petmatch.security.apikey;

import org.jspecify.annotations.NullMarked;
