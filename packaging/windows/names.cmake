# SPDX-FileCopyrightText: The Depesha authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Read by CPack for each of its generators.
set(CPACK_PACKAGE_FILE_NAME depesha-${CPACK_PACKAGE_VERSION}-windows-x64)
if(CPACK_GENERATOR STREQUAL "ZIP")
    string(APPEND CPACK_PACKAGE_FILE_NAME -portable)
else()
    string(APPEND CPACK_PACKAGE_FILE_NAME -setup)
endif()
