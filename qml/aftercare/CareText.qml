// Words for a client: as large as a client reads them.
import QtQuick
import Stipple.Theme
import Stipple.Components

TextBlock {
    font.pixelSize: Theme.type.clientBody
}
