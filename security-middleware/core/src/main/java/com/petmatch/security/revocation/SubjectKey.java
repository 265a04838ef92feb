package com.petmatch.security.revocation;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;

record SubjectKey(TenantId tenant, SubjectId subject) {}
