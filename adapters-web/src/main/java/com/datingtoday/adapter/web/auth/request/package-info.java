/** Raw requests: content, form fields, digests and uploads. */
@NullMarked
package com.datingtoday.adapter.web.auth.request;

import org.jspecify.annotations.NullMarked;
