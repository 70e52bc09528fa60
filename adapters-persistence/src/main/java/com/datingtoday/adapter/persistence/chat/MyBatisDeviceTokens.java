package com.datingtoday.adapter.persistence.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.application.chat.port.DeviceTokens;
import com.datingtoday.application.shared.Encryption;
import com.datingtoday.application.shared.Encryption.EncryptedText;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.chat.DeviceToken;
import com.datingtoday.domain.chat.DeviceToken.Platform;
import com.datingtoday.domain.shared.UserId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
record MyBatisDeviceTokens(DeviceTokenMapper mapper, Encryption encryption, Transactions transactions)
        implements DeviceTokens {

    @Override
    public boolean put(Device device, int most, Instant now) {
        var row = row(device);
        return transactions.inTransaction(() -> {
            // Serializes changes of a user; reads after this lock see the latest state.
            mapper.lockUser(row.userId());
            if (mapper.selectOthers(row.userId(), row.tokenHash(), most).size() >= most) {
                return false;
            }
            mapper.upsert(row, now);
            return true;
        });
    }

    private DeviceTokenRow row(Device device) {
        var user = device.user().value();
        var hash = hash(device.token());
        var encryptedText =
                encryption.encrypt(context(user, hash), device.token().value());
        return new DeviceTokenRow(
                user,
                hash,
                device.token().platform().code(),
                encryptedText.ciphertext(),
                encryptedText.keyId(),
                device.session(),
                device.showText());
    }

    private static String context(long user, String hash) {
        return "device_token.token:" + user + ":" + hash;
    }

    private static String hash(DeviceToken token) {
        var whole = token.platform().code() + ":" + token.value();
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }

    @Override
    public void delete(UserId user, DeviceToken token) {
        mapper.delete(user.value(), hash(token));
    }

    @Override
    public List<Device> list(UserId user) {
        return mapper.select(user.value()).stream().map(this::device).toList();
    }

    private Device device(DeviceTokenRow row) {
        var value = encryption.decrypt(
                context(row.userId(), row.tokenHash()), new EncryptedText(row.tokenKeyId(), row.token()));
        var token = new DeviceToken(Platform.of(row.platform()).orElseThrow(), value);
        return new Device(new UserId(row.userId()), row.session(), token, row.showText());
    }

    @Override
    public void deleteForSessions(UserId user, List<String> sessions) {
        mapper.deleteBySessions(user.value(), sessions);
    }
}
