package com.datingtoday.bootstrap.command;

import com.datingtoday.application.auth.account.ResumeAccount;
import com.datingtoday.application.auth.account.SuspendAccount;
import com.datingtoday.application.profile.moderation.UpdateVerification;
import com.datingtoday.bootstrap.command.OperatorCommands.Ports;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What an operator does to an account. */
@Command(name = "account", mixinStandardHelpOptions = true, description = "Accounts of users.")
final class AccountCommand {

    private final Ports ports;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    AccountCommand(Ports ports) {
        this.ports = ports;
    }

    @Command(mixinStandardHelpOptions = true, description = "Ends every session of a user and refuses new logins.")
    int suspend(@Parameters(paramLabel = "USER_ID") long user) {
        var done = ports.get(SuspendAccount.class).suspend(new SuspendAccount.Command(new UserId(user)));
        return done
                ? Terminal.DONE
                : Terminal.failed(spec, "there is no such user, or the account is suspended already");
    }

    @Command(mixinStandardHelpOptions = true, description = "Says that a user's photos show this person.")
    int verify(@Parameters(paramLabel = "USER_ID") long user) {
        return verify(user, true);
    }

    @Command(mixinStandardHelpOptions = true, description = "Says no longer that a user's photos show this person.")
    int unverify(@Parameters(paramLabel = "USER_ID") long user) {
        return verify(user, false);
    }

    private int verify(long user, boolean verified) {
        try {
            ports.get(UpdateVerification.class).verify(new UpdateVerification.Command(new UserId(user), verified));
            return Terminal.DONE;
        } catch (DomainException unknown) {
            return Terminal.failed(spec, "there is no such user");
        }
    }

    @Command(mixinStandardHelpOptions = true, description = "Accepts logins of a suspended user again.")
    int resume(@Parameters(paramLabel = "USER_ID") long user) {
        var done = ports.get(ResumeAccount.class).resume(new ResumeAccount.Command(new UserId(user)));
        return done ? Terminal.DONE : Terminal.failed(spec, "there is no such user, or the account is not suspended");
    }
}
