package com.datingtoday.bootstrap.command;

import com.datingtoday.application.auth.account.ResumeAccount;
import com.datingtoday.application.auth.account.SuspendAccount;
import com.datingtoday.application.profile.moderation.UpdateVerification;
import com.datingtoday.bootstrap.command.OperatorCommands.UseCaseLookup;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Suspends, resumes and verifies accounts. */
@Command(name = "account", mixinStandardHelpOptions = true, description = "Accounts of users.")
final class AccountCommand {

    private final UseCaseLookup useCaseLookup;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    AccountCommand(UseCaseLookup useCaseLookup) {
        this.useCaseLookup = useCaseLookup;
    }

    @Command(mixinStandardHelpOptions = true, description = "Ends all sessions of a user and rejects new logins.")
    int suspend(@Parameters(paramLabel = "USER_ID") long user) {
        var done = useCaseLookup.get(SuspendAccount.class).suspend(new SuspendAccount.Command(new UserId(user)));
        return done
                ? CommandOutput.DONE
                : CommandOutput.failed(spec, "there is no such user, or the account is suspended already");
    }

    @Command(mixinStandardHelpOptions = true, description = "Marks a user as verified: the photos show this person.")
    int verify(@Parameters(paramLabel = "USER_ID") long user) {
        return verify(user, true);
    }

    @Command(mixinStandardHelpOptions = true, description = "Removes the verified mark of a user.")
    int unverify(@Parameters(paramLabel = "USER_ID") long user) {
        return verify(user, false);
    }

    private int verify(long user, boolean verified) {
        try {
            useCaseLookup
                    .get(UpdateVerification.class)
                    .update(new UpdateVerification.Command(new UserId(user), verified));
            return CommandOutput.DONE;
        } catch (DomainException unknown) {
            return CommandOutput.failed(spec, "there is no such user");
        }
    }

    @Command(mixinStandardHelpOptions = true, description = "Accepts logins of a suspended user again.")
    int resume(@Parameters(paramLabel = "USER_ID") long user) {
        var done = useCaseLookup.get(ResumeAccount.class).resume(new ResumeAccount.Command(new UserId(user)));
        return done
                ? CommandOutput.DONE
                : CommandOutput.failed(spec, "there is no such user, or the account is not suspended");
    }
}
