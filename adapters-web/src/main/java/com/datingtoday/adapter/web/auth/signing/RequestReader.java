package com.datingtoday.adapter.web.auth.signing;

import com.datingtoday.adapter.web.shared.binding.RequestParameters;
import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.signing.SignedRequest;

/** Reader of one request; {@link #close} deletes the files of an upload. */
sealed interface RequestReader extends AutoCloseable permits ParameterReader, MessageSignatureReader {

    /** Reads the signed data, which is all that the authentication needs. */
    SignedRequest readSigned();

    /** Returns the parameters of the authenticated request, without those of the signature. */
    RequestParameters readParameters(Caller caller);

    @Override
    void close();
}
