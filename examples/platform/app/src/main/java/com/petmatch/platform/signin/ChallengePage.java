package com.petmatch.platform.signin;

/** "Confirm that it is you": what a stranger's browser gets while an account is attacked. */
public record ChallengePage(String email) {

    @Override
    public String toString() {
        return "ChallengePage[email=masked]";
    }
}
