// One section of the settings: its head stays, with the way back to the list where the window is narrow; its cards
// scroll under it.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Item {
    id: section

    required property string title
    property string lead: ""
    property bool hasBack: false
    property string backName: "settings.back"
    // Back leads to the list of sections, and not only to whoever listens.
    property bool toList: true
    readonly property int margin: width >= Theme.space.narrow ? Theme.space.xxl : Theme.space.xl
    default property alias content: scroll.content

    signal back

    onBack: if (toList)
        Settings.openSection(Settings.NoSection)

    PageHeader {
        id: header

        anchors.top: parent.top
        anchors.topMargin: section.margin
        x: (parent.width - width) / 2
        width: Math.min(scroll.cap, section.width - 2 * section.margin)
        title: section.title
        hasBack: section.hasBack || !section.toList
        backName: section.backName
        onBack: section.back()
    }
    ScrollColumn {
        id: scroll

        anchors.top: header.bottom
        anchors.topMargin: Theme.space.s
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        margin: section.margin
        gap: Theme.space.l

        TextBlock {
            Layout.fillWidth: true
            visible: section.lead !== ""
            text: section.lead
            tone: TextBlock.Secondary
        }
    }
}
