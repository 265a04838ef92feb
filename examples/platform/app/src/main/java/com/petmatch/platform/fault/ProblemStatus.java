package com.petmatch.platform.fault;

import com.petmatch.kernel.error.ErrorCode;
import java.util.Optional;

/** The HTTP status that each published code of every library is answered with; empty for a code that is none of ours. */
public interface ProblemStatus {

    Optional<Integer> of(ErrorCode code);
}
