package com.petmatch.platform.partner;

import com.petmatch.affiliate.program.ProgramId;
import java.util.UUID;

/** The one affiliate programme of this host. */
public final class Programme {

    public static final ProgramId ID = new ProgramId(UUID.fromString("0199f6a0-0000-7000-8000-000000000001"));

    private Programme() {}
}
