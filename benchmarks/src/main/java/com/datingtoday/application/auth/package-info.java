/** What is measured from inside the package, since nothing of it is public. */
@NullMarked
package com.datingtoday.application.auth;

import org.jspecify.annotations.NullMarked;
