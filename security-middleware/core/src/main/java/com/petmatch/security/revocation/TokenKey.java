package com.petmatch.security.revocation;

import com.petmatch.kernel.id.TenantId;

record TokenKey(TenantId tenant, String tokenId) {}
