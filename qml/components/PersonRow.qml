// A person in a list: initials, name, what else is known, and the way in. Wide enough, the facts stand in columns.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme

T.ItemDelegate {
    id: row

    required property string name
    required property string initials
    property string detail: ""
    property string firstFact: ""
    property string secondFact: ""
    property bool inColumns: false
    property bool divided: true
    property bool chevron: true

    function joined(facts: var, by: string): string {
        let line = "";
        for (const fact of facts) {
            if (fact !== "")
                line += (line === "" ? "" : by) + fact;
        }
        return line;
    }

    implicitHeight: Math.max(Theme.space.touchSession, contentItem.implicitHeight + topPadding + bottomPadding)
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    leftPadding: Theme.space.xl
    rightPadding: Theme.space.xl
    topPadding: Theme.space.m
    bottomPadding: Theme.space.m
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.onPressAction: clicked()
    Accessible.name: joined([name, detail, firstFact, secondFact], ", ")
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: RowLayout {
        spacing: Theme.space.l

        Avatar {
            initials: row.initials
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            spacing: 0

            TextBlock {
                Layout.fillWidth: true
                text: row.name
                look: TextBlock.Lead
                strong: true
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            TextBlock {
                readonly property string facts: row.joined([row.firstFact, row.secondFact], Theme.textScale > 1.25 ? "\n" : " · ")

                Layout.fillWidth: true
                visible: text !== ""
                text: row.inColumns || facts === "" ? row.detail : facts
                tone: TextBlock.Secondary
                maximumLineCount: Theme.textScale > 1.25 ? 4 : 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        TextBlock {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            visible: row.inColumns
            text: row.firstFact
            tone: TextBlock.Secondary
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        TextBlock {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            visible: row.inColumns
            text: row.secondFact
            tone: TextBlock.Secondary
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Icon {
            visible: row.chevron
            name: "forward"
            color: Theme.color.inkSecondary
        }
    }
    background: Rectangle {
        radius: Theme.space.radius
        color: row.down ? Theme.color.accentSoft : row.hovered ? Theme.color.field : Theme.color.card

        Hairline {
            visible: row.divided
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.leftMargin: Theme.space.xl
            anchors.rightMargin: Theme.space.xl
        }
        FocusRing {
            shown: row.visualFocus
            around: Theme.space.radius
            gap: -2 * Theme.space.focusLine
        }
    }
}
