/** HTTP and WebSocket adapter. */
@NullMarked
package com.datingtoday.adapter.web;

import org.jspecify.annotations.NullMarked;
