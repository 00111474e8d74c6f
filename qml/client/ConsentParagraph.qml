// One paragraph, with the same in the clinic's language under it where that has to stand beside, and what is new or
// gone since it was signed last.
import QtQuick
import QtQuick.Layouts
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: paragraph

    required property string words
    required property string beside
    required property string since
    required property bool fromRight

    spacing: Theme.space.xs

    StatusPill {
        visible: paragraph.since !== ""
        kind: paragraph.since === "new" ? Meaning.Accent : Meaning.Neutral
        text: paragraph.since === "new" ? qsTr("New") : qsTr("No longer part of it")
    }
    TextBlock {
        Layout.fillWidth: true
        text: paragraph.words
        font.pixelSize: Theme.type.clientBody
        font.strikeout: paragraph.since === "gone"
        tone: paragraph.since === "gone" ? TextBlock.Secondary : TextBlock.Ink
        lineHeight: 1.25
    }
    TextBlock {
        Layout.fillWidth: true
        visible: paragraph.beside !== ""
        text: paragraph.beside
        tone: TextBlock.Secondary
        look: TextBlock.Lead
        // In its own direction, whatever the page's is.
        LayoutMirroring.enabled: false
        horizontalAlignment: paragraph.fromRight ? Text.AlignRight : Text.AlignLeft
    }
}
