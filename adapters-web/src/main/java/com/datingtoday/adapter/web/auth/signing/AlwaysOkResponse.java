package com.datingtoday.adapter.web.auth.signing;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** For old clients that read the envelope alone: whatever the status was to be, it is 200. */
final class AlwaysOkResponse extends HttpServletResponseWrapper {

    AlwaysOkResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setStatus(int status) {
        super.setStatus(SC_OK);
    }
}
