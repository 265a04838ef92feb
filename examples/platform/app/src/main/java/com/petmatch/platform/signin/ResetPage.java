package com.petmatch.platform.signin;

import com.petmatch.platform.web.FormState;

/** "Forgot your password?" */
public record ResetPage(FormState form) {}
